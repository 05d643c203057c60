using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Naming;
using SolutionPacker.Registration.Rules;
using SolutionPacker.Source;

namespace SolutionPacker.Generation;

/// <summary>What the generators share.</summary>
/// <param name="Source">The source as it is on disk.</param>
/// <param name="Registrations">What the assemblies declare.</param>
/// <param name="Ids">The id rule.</param>
/// <param name="Version">The solution's version.</param>
internal sealed record GenerationContext(SolutionSource Source, RegistrationSet Registrations, ComponentIds Ids, string Version)
{
    /// <summary>
    /// The version a component came with: what the committed file says, else the current one. So a release does not touch the files of earlier ones.
    /// </summary>
    public string IntroducedVersion(string path)
        => (Source.Has(path) ? Source.Load(path).Descendants("IntroducedVersion").FirstOrDefault()?.Value : null) is { Length: > 0 } existing ? existing : Version;

    public static string Braced(Guid id) => id.ToString("B", CultureInfo.InvariantCulture);

    public static string Plain(Guid id) => id.ToString("D", CultureInfo.InvariantCulture);

    public static XElement Flag(string name, bool value) => new(name, value ? "1" : "0");

    public static XElement Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
