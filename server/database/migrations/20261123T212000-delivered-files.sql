-- delivered files: of open data raw keeps no rows, for core holds each of them under the key by which it was delivered
CREATE TABLE raw.delivered_file (
  file text PRIMARY KEY,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  row_count integer NOT NULL CHECK (row_count >= 0)
);
COMMENT ON TABLE raw.delivered_file IS 'open data: the hash of each file and how many rows it has; raw.delivered_row holds those of sources/ and reference/';
