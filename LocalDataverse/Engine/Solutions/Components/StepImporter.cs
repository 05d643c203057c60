using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Steps;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Steps with their images: the node SdkMessageProcessingSteps (SOLUTION-FORMAT 5).</summary>
internal sealed class StepImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["SdkMessageProcessingSteps"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("SdkMessageProcessingSteps"))
        {
            var id = Ids.Need(element, "SdkMessageProcessingStepId", "SdkMessageProcessingStep");
            var name = element.Attr("Name") is { Length: > 0 } given ? given : id.ToString("D");
            Put(context, element, id, name);
        }
    }

    private static void Put(ImportContext context, XElement element, Guid id, string name)
    {
        context.Components.Add(ComponentTypes.SdkMessageProcessingStep, id);
        if (StepMessage.Find(context, element, name) is not { } message) return;
        var table = Table(context, element, name);
        var stage = StepRules.Number(element, "Stage", name);
        var mode = StepRules.Number(element, "Mode", name);
        StepRules.Check(context, message, table, stage, mode, name);
        if (Ids.Find(element, "PluginTypeId") == PlatformParts.PowerFx)
        {
            context.Report.NotSupported("SdkMessageProcessingStep", name, "Its logic is written in Power Fx, which doesn't run here; the step was not imported.");
            return;
        }
        var handler = StepHandler.Find(context, element, name);
        var existing = context.Rows.Find("sdkmessageprocessingstep", id);
        var row = context.Rows.New("sdkmessageprocessingstep", id)
            .Set("name", name)
            .Set("sdkmessageid", new EntityReference("sdkmessage", message))
            .Set("sdkmessagefilterid", table is null ? null : new EntityReference("sdkmessagefilter", MessageFilters.For(context, message, table)))
            .Set("eventhandler", handler.Handler)
            .Set("plugintypeid", handler.PluginType)
            .Set("stage", stage)
            .Set("mode", mode)
            .Set("rank", element.Text("Rank") ?? "1")
            .Set("filteringattributes", Filter(context, element, table, name))
            .Set("configuration", element.Child("Configuration")?.Value is { Length: > 0 } configuration ? configuration : null)
            .Set("description", element.Text("Description"))
            .Set("asyncautodelete", element.Flag("AsyncAutoDelete") ?? false)
            .Set("impersonatinguserid", StepUser.Find(context, element, name))
            .Set("supporteddeployment", element.Text("SupportedDeployment") ?? "0")
            .Default("invocationsource", element.Text("InvocationSource"))
            .Default("ishidden", element.Flag("IsHidden"))
            .Default("iscustomizable", element.Flag("IsCustomizable"))
            .Default("customizationlevel", 1)
            .Default("introducedversion", element.Text("IntroducedVersion"));
        if (context.Options.ActivateSteps) row.Set("statecode", 0).Set("statuscode", 1);
        else if (existing is null) row.Set("statecode", 1).Set("statuscode", 2);
        context.Rows.Put(row);
        StepImages.Put(context, element, id, name, table, message, stage);
        context.Report.Done("SdkMessageProcessingStep", name, context.Options.ActivateSteps || existing is not null ? null : "Disabled: the import was asked not to activate steps.");
    }

    private static string? Table(ImportContext context, XElement element, string name)
    {
        var table = element.Text("PrimaryEntity");
        if (string.IsNullOrEmpty(table)) return null;
        if (table.Equals("none", StringComparison.OrdinalIgnoreCase)) throw new SolutionImportException($"The step '{name}' has the PrimaryEntity 'none'; for a message without a table, leave the element out.");
        return context.Metadata.TryGetTable(table, out var definition)
            ? definition.LogicalName
            : throw new SolutionImportException($"The step '{name}' is registered on the table {table}, which neither the zip nor the organisation has.");
    }

    private static string? Filter(ImportContext context, XElement element, string? table, string name)
    {
        var columns = element.Text("FilteringAttributes")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (columns.Length == 0) return null;
        if (table is not null && context.Metadata.TryGetTable(table, out var definition))
        {
            foreach (var column in columns.Where(c => !definition.TryGetColumn(c, out _)))
                context.Report.NotSupported("SdkMessageProcessingStep", $"{name}: {column}", $"The table {table} has no column {column} here; the step won't run because of it.");
        }
        return string.Join(',', columns);
    }
}
