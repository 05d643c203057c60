using System;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Assemblies;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Steps with their images.</summary>
internal sealed class StepExporter : IComponentExporter
{
    private const string PluginTypeCode = "4602", ServiceEndpointCode = "4618";

    // The order of real exports (SOLUTION-FORMAT 5).
    private static readonly string[] Order =
    [
        "SdkMessageId", "SdkMessageName", "PluginTypeName", "PluginTypeId", "PluginTypeExportKey", "PrimaryEntity", "AsyncAutoDelete", "Configuration", "Description", "FilteringAttributes", "InvocationSource",
        "Mode", "Rank", "EventHandler", "EventHandlerTypeCode", "Stage", "IsCustomizable", "IsHidden", "SupportedDeployment", "IntroducedVersion", "SdkMessageProcessingStepImages",
    ];

    public int Type => ComponentTypes.SdkMessageProcessingStep;

    public void Export(ExportContext context, Guid id)
    {
        // A step of Power Fx, which isn't here.
        if (context.Has(Type, id) && context.Session.Find("sdkmessageprocessingstep", id, new ColumnSet(false)) is null) return;
        var row = context.Row("sdkmessageprocessingstep", id);
        var element = context.Item(Type, id, () => New(context, row));
        element.SetAttributeValue("Name", row.GetAttributeValue<string>("name"));
        foreach (var (name, column) in new[]
        {
            ("AsyncAutoDelete", "asyncautodelete"), ("Configuration", "configuration"), ("Description", "description"), ("FilteringAttributes", "filteringattributes"), ("InvocationSource", "invocationsource"), ("Mode", "mode"),
            ("Rank", "rank"), ("Stage", "stage"), ("SupportedDeployment", "supporteddeployment"), ("IntroducedVersion", "introducedversion"),
        }) RowElements.Set(element, name, RowElements.Text(row.GetAttributeValue<object>(column)), Order);
        if (element.Child("SdkMessageProcessingStepImages") is not { } images) RowElements.Insert(element, images = new XElement("SdkMessageProcessingStepImages"), Order);
        WriteImages(context, id, images);
    }

    private static XElement New(ExportContext context, Entity row)
    {
        var message = context.Row("sdkmessage", row.GetAttributeValue<EntityReference>("sdkmessageid").Id);
        var api = context.Rows("customapi", "sdkmessageid", message.Id).FirstOrDefault();
        var handler = row.GetAttributeValue<EntityReference>("eventhandler") ?? row.GetAttributeValue<EntityReference>("plugintypeid");
        var table = row.GetAttributeValue<EntityReference>("sdkmessagefilterid") is { } filter ? context.Row("sdkmessagefilter", filter.Id).GetAttributeValue<string>("primaryobjecttypecode") : null;
        var endpoint = handler.LogicalName == "serviceendpoint";
        return new XElement(
            "SdkMessageProcessingStep",
            new XAttribute("Name", ""),
            new XAttribute("SdkMessageProcessingStepId", row.Id.ToString("B")),
            api is null ? new XElement("SdkMessageId", message.Id.ToString("D")) : new XElement("SdkMessageName", message.GetAttributeValue<string>("name")),
            endpoint ? null : Handler(context, handler.Id),
            table is null or "none" ? null : new XElement("PrimaryEntity", table),
            endpoint ? new XElement("EventHandler", handler.Id.ToString("B")) : null,
            new XElement("EventHandlerTypeCode", endpoint ? ServiceEndpointCode : PluginTypeCode));
    }

    private static XElement[] Handler(ExportContext context, Guid pluginType)
    {
        var type = context.Row("plugintype", pluginType);
        if (type.GetAttributeValue<string>("plugintypeexportkey") is { } key) return [new XElement("PluginTypeExportKey", key)];
        var assembly = context.Row("pluginassembly", type.GetAttributeValue<EntityReference>("pluginassemblyid").Id);
        return [new XElement("PluginTypeName", $"{type.GetAttributeValue<string>("typename")}, {AssemblyNames.Full(assembly)}"), new XElement("PluginTypeId", pluginType.ToString("D"))];
    }

    private static void WriteImages(ExportContext context, Guid step, XElement list)
    {
        var images = context.Rows("sdkmessageprocessingstepimage", "sdkmessageprocessingstepid", step).ToList();
        foreach (var gone in list.Elements().Where(e => images.TrueForAll(i => !Is(e, i))).ToList()) gone.Remove();
        foreach (var image in images)
        {
            var element = list.Elements().FirstOrDefault(e => Is(e, image));
            if (element is null) list.Add(element = new XElement("SdkMessageProcessingStepImage", new XAttribute("Name", image.GetAttributeValue<string>("name") ?? ""), new XElement("SdkMessageProcessingStepImageId", image.Id.ToString("B"))));
            RowElements.Fill(
                element, image, ("SdkMessageProcessingStepImageId", "sdkmessageprocessingstepimageid"), ("Attributes", "attributes"), ("Description", "description"), ("EntityAlias", "entityalias"), ("ImageType", "imagetype"), ("MessagePropertyName", "messagepropertyname"));
        }
    }

    private static bool Is(XElement element, Entity image) =>
        Ids.Find(element, "SdkMessageProcessingStepImageId") is { } id ? id == image.Id : element.Text("EntityAlias") == image.GetAttributeValue<string>("entityalias") && element.Text("ImageType") == RowElements.Text(image.GetAttributeValue<object>("imagetype"));
}
