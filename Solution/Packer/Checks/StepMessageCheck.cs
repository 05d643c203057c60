using System;
using System.Collections.Generic;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>A step on a message with the publisher's own prefix needs the custom API or process action that makes the message, here or in a named other solution.</summary>
internal sealed class StepMessageCheck : IPackageCheck
{
    public const string Code = "PACK314";

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var messages = context.Messages();
        var prefix = context.Package.Manifest.Prefix + "_";
        foreach (var (step, file) in context.Package.Components("SdkMessageProcessingSteps"))
        {
            var message = step.Element("SdkMessageName")?.Value;
            if (message is null && step.Element("SdkMessageId") is null)
                yield return new Finding(Code, file, "The step has neither SdkMessageId nor SdkMessageName.");
            if (message?.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true && !messages.Contains(message) && !context.IsRequiredName(null, message))
                yield return new Finding(Code, file, $"The step is on the message {message}, but the solution has no such custom API.");
        }
    }
}
