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
        context.Report.NotSupported("SdkMessageProcessingStep", name, $"The message with the id {id:D} is not known here; the step was not imported.");
        return null;
    }
}
