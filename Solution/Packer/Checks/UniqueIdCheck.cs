using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;

namespace SolutionPacker.Checks;

/// <summary>No two components share an id.</summary>
internal sealed class UniqueIdCheck : IPackageCheck
{
    public const string Code = "PACK320";

    private static readonly string[] Attributes = ["PluginAssemblyId", "PluginTypeId", "SdkMessageProcessingStepId", "ServiceEndpointId", "WorkflowId", "fieldsecurityprofileid"];

    private static readonly string[] Elements = ["SdkMessageProcessingStepImageId", "savedqueryid", "formid", "WebResourceId", "savedqueryvisualizationid", "FormId"];

    public IEnumerable<Finding> Check(CheckContext context)
        => from found in context.Package.Customizations.Descendants().SelectMany(Ids)
           group found by found.Id into same
           where same.Count() > 1
           let files = same.Select(found => SourceFile.Of(found.Element)).ToList()
           select new Finding(Code, files[^1], $"The id {same.Key:D} is used more than once; another use is in {files[0]}.");

    // A step names its plug-in type in an element of the type's own attribute name; only definitions count.
    private static IEnumerable<(Guid Id, XElement Element)> Ids(XElement element)
    {
        var attributes = element.Attributes().Where(attribute => Attributes.Contains(attribute.Name.LocalName) || IsRole(element, attribute)).Select(attribute => attribute.Value);
        var own = Elements.Contains(element.Name.LocalName) && !IsReference(element) ? [element.Value] : Array.Empty<string>();
        return attributes.Concat(own).Select(value => Guid.TryParse(value, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Select(id => (id, element));
    }

    private static bool IsRole(XElement element, XAttribute attribute)
        => element.Name.LocalName == "Role" && element.Parent?.Name.LocalName == "Roles" && attribute.Name.LocalName == "id";

    // An app's icon is a WebResourceId too, and a control may name a form.
    private static bool IsReference(XElement element) => element.Name.LocalName switch
    {
        "WebResourceId" => element.Parent?.Name.LocalName != "WebResource",
        "FormId" => element.Parent?.Name.LocalName != "Dashboard",
        _ => false,
    };
}
