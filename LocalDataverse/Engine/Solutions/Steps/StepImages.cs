using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Steps;

/// <summary>The images of a step.</summary>
internal static class StepImages
{
    /// <summary>Writes the images in the step's element and removes those that its newest version no longer has.</summary>
    public static void Put(ImportContext context, XElement step, Guid stepId, string stepName, string? table, Guid message, int stage)
    {
        var messageName = context.Rows.Find("sdkmessage", message)?.GetAttributeValue<string>("name");
        var kept = new HashSet<Guid>();
        foreach (var element in step.Child("SdkMessageProcessingStepImages")?.Elements() ?? [])
        {
            var alias = element.Text("EntityAlias");
            if (string.IsNullOrEmpty(alias)) throw new SolutionImportException($"An image of the step '{stepName}' has no EntityAlias.");
            var type = int.TryParse(element.Text("ImageType"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            if (ImageRules.Refusal(messageName, stage, type, element.Text("MessagePropertyName")) is { } refusal)
                throw new SolutionImportException($"The image '{alias}' of the step '{stepName}': {refusal.Text}") { ErrorCode = refusal.Code };
            var id = Ids.Find(element, "SdkMessageProcessingStepImageId") ?? MetadataIds.Named("stepimage", $"{stepId:D}:{alias}:{element.Text("ImageType")}");
            kept.Add(id);
            context.Rows.Put(context.Rows.New("sdkmessageprocessingstepimage", id)
                .Set("sdkmessageprocessingstepid", new EntityReference("sdkmessageprocessingstep", stepId))
                .Set("name", element.Attr("Name") ?? alias)
                .Set("entityalias", alias)
                .Set("imagetype", element.Text("ImageType"))
                .Set("attributes", Columns(context, element, stepName, alias, table))
                .Set("messagepropertyname", element.Text("MessagePropertyName"))
                .Default("description", element.Text("Description"))
                .Default("relatedattributename", element.Text("RelatedAttributeName"))
                .Default("iscustomizable", element.Flag("IsCustomizable"))
                .Default("customizationlevel", 1));
            context.Components.Add(ComponentTypes.SdkMessageProcessingStepImage, id);
            context.Report.Done("SdkMessageProcessingStepImage", $"{stepName}: {alias}");
        }
        foreach (var old in context.Rows.Where("sdkmessageprocessingstepimage", ("sdkmessageprocessingstepid", stepId)).Where(r => !kept.Contains(r.Id)))
            context.Rows.Delete("sdkmessageprocessingstepimage", old.Id);
    }

    private static string? Columns(ImportContext context, XElement image, string stepName, string alias, string? table)
    {
        var columns = image.Text("Attributes")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (columns.Length == 0) return null;
        if (table is not null && context.Metadata.TryGetTable(table, out var definition))
        {
            foreach (var column in columns.Where(c => !definition.TryGetColumn(c, out _)))
                context.Report.NotSupported("SdkMessageProcessingStepImage", $"{stepName}: {alias}.{column}", $"The table {table} has no column {column} here; the image comes without it.");
        }
        return string.Join(',', columns);
    }
}
