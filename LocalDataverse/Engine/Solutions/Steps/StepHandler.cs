using System;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Steps;

/// <summary>What a step runs: a plug-in type, or a service endpoint.</summary>
/// <param name="Handler">The eventhandler column.</param>
/// <param name="PluginType">The plugintypeid column; null for an endpoint when the platform's own plug-in for it isn't here.</param>
internal sealed record StepHandler(EntityReference Handler, EntityReference? PluginType)
{
    private const string PluginTypeCode = "4602";
    private const string ServiceEndpointCode = "4618";

    /// <summary>Finds it.</summary>
    /// <exception cref="SolutionImportException">It is nowhere.</exception>
    public static StepHandler Find(ImportContext context, XElement step, string name)
    {
        var code = step.Text("EventHandlerTypeCode");
        switch (code)
        {
            case ServiceEndpointCode:
                var endpoint = Ids.Find(step, "EventHandler");
                if (endpoint is null || context.Rows.Find("serviceendpoint", endpoint.Value) is null)
                    throw new SolutionImportException($"The step '{name}' posts to the service endpoint {step.Text("EventHandler")}, which neither the zip nor the organisation has.");
                return new StepHandler(new EntityReference("serviceendpoint", endpoint.Value), PluginTypeOf(context, step) is { } platform ? new EntityReference("plugintype", platform) : null);
            case PluginTypeCode or null or "":
                var type = PluginTypeOf(context, step)
                    ?? throw new SolutionImportException($"The step '{name}' runs the plug-in type {Describe(step)}, which neither the zip nor the organisation has. Ship its assembly or package in the solution.");
                var reference = new EntityReference("plugintype", type);
                return new StepHandler(reference, reference);
            default:
                throw new SolutionImportException($"The step '{name}' has the EventHandlerTypeCode {code}; {PluginTypeCode} (plug-in type) and {ServiceEndpointCode} (service endpoint) are known.");
        }
    }

    private static Guid? PluginTypeOf(ImportContext context, XElement step)
    {
        if (Ids.Find(step, "PluginTypeId") is { } id && context.PluginTypes.ById(id) is { } byId) return byId;
        if (step.Text("PluginTypeExportKey") is { Length: > 0 } key && context.PluginTypes.ByExportKey(key) is { } byKey) return byKey;
        return step.Text("PluginTypeName") is { Length: > 0 } name ? context.PluginTypes.ByName(name) : null;
    }

    private static string Describe(XElement step) =>
        step.Text("PluginTypeName") is { Length: > 0 } name ? name : step.Text("PluginTypeExportKey") is { Length: > 0 } key ? $"with the export key {key}" : step.Text("PluginTypeId") ?? "(none)";
}
