using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;

namespace SolutionPacker.Checks;

/// <summary>The values of one choice differ from each other.</summary>
internal sealed class OptionValueCheck : IPackageCheck
{
    public const string Code = "PACK322";

    private static readonly string[] Options = ["option", "state", "status"];

    public IEnumerable<Finding> Check(CheckContext context)
        => from choice in context.Package.Customizations.Descendants("optionset")
           from same in choice.Descendants().Where(IsOption).GroupBy(option => (string?)option.Attribute("value"), StringComparer.Ordinal)
           where same.Count() > 1
           select new Finding(Code, SourceFile.Of(choice), $"The choice {(string?)choice.Attribute("Name")} has the value {same.Key} more than once.");

    private static bool IsOption(XElement element) => Options.Contains(element.Name.LocalName);
}
