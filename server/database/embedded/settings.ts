/** The user, and the database, of the embedded PostgreSQL. */
export const OWNER = "regiospiegel";

/**
 * Modest: server and database together must fit on a small machine, and one server is the only guest.
 * It listens on this machine only, and on no socket in a folder of the system.
 */
const MODEST = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "40",
  shared_buffers: "48MB",
  work_mem: "8MB",
  maintenance_work_mem: "32MB",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  max_wal_size: "256MB",
  min_wal_size: "32MB",
  // Three worker processes less; what is read here stands in memory.
  io_method: "sync",
  jit: "off",
  // A question whose asker is gone is not answered to its end.
  client_connection_check_interval: "1s",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
};

/** For a cluster that lives as long as a test run. */
const FORGETFUL = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
};

/**
 * For a command that fills it with millions of rows and is its only guest: indexes that stand in memory, and seldom a
 * checkpoint, after which every page that is touched goes to the log whole.
 */
const FILLING = {
  shared_buffers: "512MB",
  max_wal_size: "2GB",
  checkpoint_timeout: "30min",
};

/** What a cluster is started for, beside answering. */
export interface Occasion {
  /** Faster, and gone after a power cut: for tests. */
  readonly isForgetful?: boolean;
  /** Millions of rows are to come. */
  readonly isFilling?: boolean;
}

/** The parameters of `postgres`. */
export function settingsFor(port: number, { isForgetful = false, isFilling = false }: Occasion): string[] {
  const settings = {
    ...MODEST,
    ...(isFilling && FILLING),
    ...(isForgetful && FORGETFUL),
    port: String(port),
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
