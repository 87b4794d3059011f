-- access: who is signed in and which tokens open a door; audit: what was done, in a book that is only added to
SET LOCAL client_min_messages = warning;

-- Recognises whoever knocks and writes down what they did; sees no figure.
DO $$
DECLARE
  without_inheritance text :=
    CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN ' WITH INHERIT FALSE, SET TRUE' ELSE '' END;
BEGIN
  BEGIN
    CREATE ROLE regiospiegel_doorkeeper NOLOGIN NOINHERIT;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END;
  EXECUTE 'GRANT regiospiegel_doorkeeper TO CURRENT_USER' || without_inheritance;
END $$;

CREATE SCHEMA access;
COMMENT ON SCHEMA access IS 'sessions and tokens, as hashes: nobody can sign in with what stands here';
GRANT USAGE ON SCHEMA access TO regiospiegel_doorkeeper;

-- Somebody who is on their way to the issuer and back: what the answer must agree with.
CREATE TABLE access.sign_in (
  ticket_hash text CONSTRAINT sign_in_key PRIMARY KEY,
  state text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  return_to text NOT NULL,
  expires_at timestamptz NOT NULL
);

CREATE TABLE access.session (
  session_hash text CONSTRAINT session_key PRIMARY KEY,
  issuer text NOT NULL,
  subject text NOT NULL,
  -- By which the issuer names the session when it ends there.
  issuer_session text,
  id_token text,
  name text,
  role text NOT NULL CONSTRAINT session_role CHECK (
    role IN ('PUBLIC', 'MUNICIPALITY', 'BOARD', 'ANALYST', 'DATA_STEWARD', 'ADMINISTRATOR')),
  municipality_codes text[] NOT NULL,
  started_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_subject ON access.session (issuer, subject);

CREATE TABLE access.api_token (
  token_id uuid CONSTRAINT api_token_key PRIMARY KEY,
  token_hash text NOT NULL CONSTRAINT api_token_hash_once UNIQUE,
  issuer text NOT NULL,
  subject text NOT NULL,
  name text,
  label text NOT NULL,
  role text NOT NULL CONSTRAINT api_token_role CHECK (
    role IN ('PUBLIC', 'MUNICIPALITY', 'BOARD', 'ANALYST', 'DATA_STEWARD', 'ADMINISTRATOR')),
  municipality_codes text[] NOT NULL,
  scopes text[] NOT NULL CONSTRAINT api_token_scopes CHECK (
    scopes <@ ARRAY['QUERY', 'EXPORT'] AND cardinality(scopes) > 0),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  used_at timestamptz
);
CREATE INDEX api_token_subject ON access.api_token (issuer, subject);

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA access TO regiospiegel_doorkeeper;

CREATE SCHEMA audit;
COMMENT ON SCHEMA audit IS 'what was done, by whom and through which door';
GRANT USAGE ON SCHEMA audit TO regiospiegel_doorkeeper, regiospiegel_importer;

CREATE TABLE audit.entry (
  entry_id uuid CONSTRAINT entry_key PRIMARY KEY,
  happened_at timestamptz NOT NULL,
  event text NOT NULL,
  door text NOT NULL,
  issuer text,
  subject text,
  role text,
  municipality_codes text[] NOT NULL DEFAULT '{}',
  details jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX entry_moment ON audit.entry (happened_at);
COMMENT ON TABLE audit.entry IS 'Logboek: aanmeldingen, uitvoer, inlezen, beheer en inzage in cijfers van aanbieders';

-- Adding only: neither can read, change or remove what was written down.
GRANT INSERT ON audit.entry TO regiospiegel_doorkeeper, regiospiegel_importer;
