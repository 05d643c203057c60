using System;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Steps;

/// <summary>Finds the message of a step: platform messages by their fixed id, those of custom APIs by name.</summary>
internal static class StepMessage
{
    /// <summary>The message's id; null, with a row in the report, for a platform message that isn't known here.</summary>
    /// <exception cref="SolutionImportException">A message named by name is nowhere.</exception>
    public static Guid? Find(ImportContext context, XElement step, string name)
    {
        if (step.Text("SdkMessageName") is { Length: > 0 } messageName)
        {
            return context.Rows.IdOf("sdkmessage", ("name", messageName))
                ?? throw new SolutionImportException($"The step '{name}' is registered on the message {messageName}, which neither the zip nor the organisation has. Import the solution with this custom API first.");
        }
        var text = step.Text("SdkMessageId");
        if (!Guid.TryParse(text, out var id)) throw new SolutionImportException($"The step '{name}' has neither an SdkMessageId nor an SdkMessageName.");
        if (context.Rows.Find("sdkmessage", id) is not null) return id;
        if (ByName(context, name) is { } named)
        {
            context.Report.Done("SdkMessageProcessingStep", $"{name}: SdkMessageId", $"The message with the id {id:D} is not known here; the step is on the message that it is named after.");
            return named;
        }
        context.Report.NotSupported("SdkMessageProcessingStep", name, $"The message with the id {id:D} is not known here; the step was not imported.");
        return null;
    }

    // The platform's tools call a step "Class: Message of table". Ids of many messages aren't published, and those of custom APIs and actions differ by organisation (assumed: who renames a step keeps the form).
    private static Guid? ByName(ImportContext context, string name)
    {
        var end = name.LastIndexOf(" of ", StringComparison.OrdinalIgnoreCase);
        var start = end < 0 ? -1 : name.LastIndexOf(": ", end, StringComparison.Ordinal);
        return start < 0 ? null : context.Rows.IdOf("sdkmessage", ("name", name[(start + 2)..end].Trim()));
    }
}
