"""Charts for print: signs, shapes and labels say everything that a shade does."""
