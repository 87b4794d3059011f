-- fictional-mark: what is invented is known by its code, whoever delivers it
UPDATE core.provider
SET is_fictional = core.is_fictional(provider.code)
FROM delivered
WHERE provider.code = delivered.code AND provider.is_fictional <> core.is_fictional(provider.code)
