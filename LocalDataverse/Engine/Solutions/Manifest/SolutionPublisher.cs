using System.Collections.Generic;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Manifest;

/// <summary>The publisher in solution.xml.</summary>
internal sealed record SolutionPublisher(
    string UniqueName,
    IReadOnlyDictionary<int, string> DisplayNames,
    IReadOnlyDictionary<int, string> Descriptions,
    string Prefix,
    int? OptionValuePrefix,
    string? EmailAddress,
    string? WebsiteUrl)
{
    /// <summary>Reads the element.</summary>
    public static SolutionPublisher Read(XElement element)
    {
        var name = element.Text("UniqueName");
        if (string.IsNullOrEmpty(name)) throw new SolutionImportException("solution.xml: the publisher has no UniqueName.");
        return new SolutionPublisher(
            name,
            Labels.Read(element.Child("LocalizedNames")),
            Labels.Read(element.Child("Descriptions")),
            element.Text("CustomizationPrefix") ?? "",
            int.TryParse(element.Text("CustomizationOptionValuePrefix"), out var prefix) ? prefix : null,
            element.Text("EMailAddress"),
            element.Text("SupportingWebsiteUrl"));
    }
}
