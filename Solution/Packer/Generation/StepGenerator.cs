using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Registration;
using SolutionPacker.Xml;
using static SolutionPacker.Generation.GenerationContext;

namespace SolutionPacker.Generation;

/// <summary>SdkMessageProcessingSteps/{id}.xml.</summary>
internal static class StepGenerator
{
    // Handlers are plug-in types; steps of service endpoints (4618) are hand-written.
    private const int PluginTypeHandler = 4602;

    public static IEnumerable<GeneratedFile> Generate(GenerationContext context)
        => context.Registrations.Steps.Select(entry => File(context, entry.Assembly, entry.Type, entry.Step));

    private static GeneratedFile File(GenerationContext context, PluginAssembly assembly, PluginType type, Step step)
    {
        var id = Braced(context.Ids.Step(type.FullName, step));
        var path = $"SdkMessageProcessingSteps/{id}.xml";
        var message = SdkMessages.Find(step.Message);
        var root = new XElement(
            "SdkMessageProcessingStep",
            new XAttribute("Name", step.Name ?? $"{type.FullName}: {step.Message} of {step.Table ?? "any table"}"),
            new XAttribute("SdkMessageProcessingStepId", id),
            SolutionXml.XsiDeclaration,
            message is null ? new XElement("SdkMessageName", step.Message) : new XElement("SdkMessageId", Plain(message.Id)),
            new XElement("PluginTypeName", $"{type.FullName}, {assembly.FullName}"),
            new XElement("PluginTypeId", Plain(context.Ids.Type(assembly.Name, type.FullName))),
            step.Table is null ? null : new XElement("PrimaryEntity", step.Table),
            Flag("AsyncAutoDelete", step.AsyncAutoDelete),
            step.Configuration is null ? null : new XElement("Configuration", step.Configuration),
            step.Description is null ? null : new XElement("Description", step.Description),
            new XElement("FilteringAttributes", string.Join(',', step.FilteringColumns)),
            // Exports have 0 with stage 10 and with custom API messages, 1 elsewhere.
            Number("InvocationSource", step.Stage == 10 || message is null ? 0 : 1),
            Number("Mode", step.Mode),
            Number("Rank", step.Rank),
            Number("EventHandlerTypeCode", PluginTypeHandler),
            Number("Stage", step.Stage),
            Flag("IsCustomizable", true),
            Flag("IsHidden", false),
            Number("SupportedDeployment", 0),
            new XElement("IntroducedVersion", context.IntroducedVersion(path)),
            new XElement("SdkMessageProcessingStepImages", type.Images.Where(image => step.Takes(image, type.Steps)).Select(image => Image(context, type, step, image, message))));
        return new GeneratedFile(path, SolutionXml.WriteClassic(root));
    }

    private static XElement Image(GenerationContext context, PluginType type, Step step, StepImage image, SdkMessage? message) => new(
        "SdkMessageProcessingStepImage",
        new XAttribute("Name", image.Alias),
        new XElement("SdkMessageProcessingStepImageId", Braced(context.Ids.Image(type.FullName, step, image))),
        new XElement("Attributes", string.Join(',', image.Columns)),
        new XElement("EntityAlias", image.Alias),
        Number("ImageType", image.Type),
        new XElement("MessagePropertyName", image.MessagePropertyName ?? message?.ImageProperty),
        Flag("IsCustomizable", true));
}
