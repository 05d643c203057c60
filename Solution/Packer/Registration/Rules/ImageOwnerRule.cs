using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Registration.Rules;

/// <summary>An image belongs to exactly one step; beside several steps it names its message.</summary>
internal sealed class ImageOwnerRule : IRegistrationRule
{
    public const string Code = "PACK117";

    public IEnumerable<Finding> Check(RegistrationSet registrations)
    {
        foreach (var (assembly, type) in registrations.Types)
        {
            foreach (var image in type.Images)
            {
                var owners = type.Steps.Count(step => step.Takes(image, type.Steps));
                if (owners == 0)
                    yield return new Finding(Code, assembly.Path, $"{type.FullName}: image {image.Alias} belongs to no step{Hint(image, type)}");
                if (owners > 1)
                    yield return new Finding(
                        Code,
                        assembly.Path,
                        $"{type.FullName}: image {image.Alias}: {owners} steps are on {image.Message}. Split the class.");
            }
        }

        foreach (var twice in registrations.Images
            .GroupBy(entry => (entry.Type.FullName, entry.Step, entry.Image.Type, entry.Image.Alias))
            .Where(group => group.Count() > 1))
        {
            yield return new Finding(
                Code,
                twice.First().Assembly.Path,
                $"{twice.Key.FullName}: {twice.Key.Step.Title} has two images of the same kind called {twice.Key.Alias}.");
        }
    }

    private static string Hint(StepImage image, PluginType type)
        => image.Message is { } message ? $": the class has none on '{message}'." : type.Steps.Count == 0 ? ": the class has none." : ": the class has several, so name the image's message.";
}
