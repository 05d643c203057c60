using SolutionPacker.Commands;

return PackerCommand.Create().Parse(args).Invoke();
