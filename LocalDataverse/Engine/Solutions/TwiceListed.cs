using System.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Sources;

namespace LocalDataverse.Engine.Solutions;

/// <summary>Refuses a component that customizations.xml has twice: which one counts would be chance.</summary>
internal static class TwiceListed
{
    /// <summary>Checks every node whose children are components.</summary>
    public static void Check(ImportContext context)
    {
        foreach (var node in SourceNode.All.Select(n => context.Node(n.Node)).Where(n => n is not null))
        {
            if (node!.Elements().GroupBy(SourceXml.Key).FirstOrDefault(g => g.Count() > 1) is not { } twice) continue;
            throw new SolutionImportException($"customizations.xml: the {twice.First().Name.LocalName} {twice.First().Attr("Name") ?? twice.Key} ({twice.Key}) is there twice; which one counts is unclear.")
            {
                ErrorCode = PlatformErrorCodes.ImportInvalidXmlError,
            };
        }
    }
}
