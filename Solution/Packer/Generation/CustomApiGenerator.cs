using System.Collections.Generic;
using System.Xml.Linq;
using SolutionPacker.Registration;
using SolutionPacker.Xml;
using static SolutionPacker.Generation.GenerationContext;

namespace SolutionPacker.Generation;

/// <summary>customapis/&lt;unique name&gt;/…, elements in alphabetical order as exports have them.</summary>
internal static class CustomApiGenerator
{
    public static IEnumerable<GeneratedFile> Generate(GenerationContext context)
    {
        foreach (var (assembly, type, api) in context.Registrations.CustomApis)
        {
            var folder = $"customapis/{api.UniqueName}";
            yield return File($"{folder}/customapi.xml", Api(context, assembly, type, api));
            foreach (var parameter in api.Requests)
            {
                var path = $"{folder}/customapirequestparameters/{parameter.UniqueName}/customapirequestparameter.xml";
                yield return File(path, Parameter("customapirequestparameter", api, parameter, Flag("isoptional", parameter.IsOptional)));
            }

            foreach (var property in api.Responses)
            {
                // isoptional on a response property makes the import fail.
                var path = $"{folder}/customapiresponseproperties/{property.UniqueName}/customapiresponseproperty.xml";
                yield return File(path, Parameter("customapiresponseproperty", api, property, optional: null));
            }
        }
    }

    private static GeneratedFile File(string path, XElement root) => new(path, SolutionXml.WriteFramework(root));

    private static XElement Api(GenerationContext context, PluginAssembly assembly, PluginType type, CustomApi api) => new(
        "customapi",
        new XAttribute("uniquename", api.UniqueName),
        Number("allowedcustomprocessingsteptype", api.AllowedCustomProcessingSteps),
        Number("bindingtype", api.Binding),
        api.BoundTable is null ? null : new XElement("boundentitylogicalname", api.BoundTable),
        Label("description", api.Description ?? api.DisplayName ?? api.UniqueName),
        Label("displayname", api.DisplayName ?? api.UniqueName),
        api.ExecutePrivilege is null ? null : new XElement("executeprivilegename", api.ExecutePrivilege),
        // Learn recommends that managed APIs cannot be customised.
        Flag("iscustomizable", false),
        Flag("isfunction", api.IsFunction),
        Flag("isprivate", api.IsPrivate),
        new XElement("name", api.DisplayName ?? api.UniqueName),
        new XElement("plugintypeid", new XElement("plugintypeexportkey", Plain(context.Ids.Type(assembly.Name, type.FullName)))),
        Flag("workflowsdkstepenabled", api.WorkflowEnabled));

    private static XElement Parameter(string element, CustomApi api, CustomApiParameter parameter, XElement? optional) => new(
        element,
        new XAttribute("uniquename", parameter.UniqueName),
        Label("description", parameter.Description ?? parameter.DisplayName ?? parameter.UniqueName),
        Label("displayname", parameter.DisplayName ?? parameter.UniqueName),
        Flag("iscustomizable", false),
        optional,
        parameter.LogicalEntityName is null ? null : new XElement("logicalentityname", parameter.LogicalEntityName),
        new XElement("name", $"{api.UniqueName}.{parameter.UniqueName}"),
        Number("type", parameter.Type));

    // Attributes carry English texts; 1033 is the only language they can be in.
    private static XElement Label(string element, string text) => new(
        element,
        new XAttribute("default", text),
        new XElement("label", new XAttribute("description", text), new XAttribute("languagecode", "1033")));
}
