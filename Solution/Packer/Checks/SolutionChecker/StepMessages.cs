using System;
using System.Xml.Linq;

namespace SolutionPacker.Checks.SolutionChecker;

/// <summary>The messages the rules ask for. Platform messages have one id in every organisation.</summary>
internal static class StepMessages
{
    public const string Update = "Update";
    public const string Retrieve = "Retrieve";
    public const string RetrieveMultiple = "RetrieveMultiple";

    /// <summary>Whether a step, by the message's id or name, is on a message.</summary>
    public static bool IsOn(XElement step, string message)
        => string.Equals(step.Element("SdkMessageName")?.Value, message, StringComparison.OrdinalIgnoreCase)
            || (Guid.TryParse(step.Element("SdkMessageId")?.Value, out var id) && Registration.SdkMessages.Find(message)?.Id == id);
}
