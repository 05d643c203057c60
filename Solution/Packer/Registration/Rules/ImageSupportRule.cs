using System.Collections.Generic;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>Not every message and stage has images (Learn: Register a plug-in; platform errors 0x8004416d, 0x8004416e, 0x80044189).</summary>
internal sealed class ImageSupportRule : IRegistrationRule
{
    public const string Code = "PACK118";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var (assembly, type, step, image) in registrations.Images)
        {
            if (Refusal(step, image) is { } reason)
                yield return new Finding(Code, assembly.Path, $"{type.FullName}: image {image.Alias} of {step.Title}: {reason}");
        }
    }

    private static string? Refusal(Step step, StepImage image) => image.Type switch
    {
        not (0 or 1 or 2) => $"the image type {image.Type} does not exist.",
        _ when SdkMessages.Find(step.Message)?.ImageProperty is null => $"the message {step.Message} has no images.",
        0 or 2 when step.Message == "Create" => "a row that is being created has no pre-image.",
        1 or 2 when step.Message == "Delete" => "a deleted row has no post-image.",
        1 or 2 when step.Stage != 40 => "post-images exist in stage 40 only.",
        _ => null,
    };
}
