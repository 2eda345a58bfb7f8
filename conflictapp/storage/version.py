"""What tells our database from another program's, and this release's schema from an older one."""

VERSION = 5
APPLICATION = 0x43664170
