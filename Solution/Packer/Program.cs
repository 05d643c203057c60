using System.CommandLine;
using SolutionPacker.Commands;

var root = new RootCommand("Packs unpacked Dataverse solution source (SolutionPackager layout) into solution zips.");
root.Subcommands.Add(PackCommand.Create());
return root.Parse(args).Invoke();
