-- Counts of tries needn't outlive a crash, and nobody should wait for the disk to be counted.
ALTER TABLE throttle SET UNLOGGED;
