using System.Collections.Generic;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>Images name their columns: an image of all columns is read on every event (Learn: Register a plug-in, "limit the columns").</summary>
internal sealed class ImageContentRule : IRegistrationRule
{
    public const string Code = "PACK119";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var (assembly, type, step, image) in registrations.Images)
        {
            if (image.Columns.Count == 0)
                yield return new Finding(
                    Code,
                    assembly.Path,
                    $"{type.FullName}: image {image.Alias} of {step.Title} names no columns and would carry every one.");
        }
    }
}
