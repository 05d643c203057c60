using System.Collections.Generic;

namespace SolutionPacker.Commands;

/// <summary>What one run of <c>pack</c> was asked to do.</summary>
/// <param name="Source">The folder that holds Other/Solution.xml.</param>
/// <param name="Assemblies">Built plug-in assemblies, the source of the registration files and of the dll entries.</param>
/// <param name="Output">The folder the zips are written to; created when missing.</param>
/// <param name="Target">Which zips to write.</param>
/// <param name="Version">The version the manifest must carry; null takes the manifest's own.</param>
/// <param name="Write">Whether registration files that differ from the assemblies are written instead of reported.</param>
internal sealed record PackRequest(string Source, IReadOnlyList<string> Assemblies, string Output, PackTarget Target, string? Version, bool Write);
