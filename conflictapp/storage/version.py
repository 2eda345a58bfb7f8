"""What tells our database from another program's, and this release's schema from an older one."""

VERSION = 4
APPLICATION = 0x43664170
