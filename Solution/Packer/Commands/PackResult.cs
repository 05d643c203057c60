using System.Collections.Generic;
using SolutionPacker.Diagnostics;
using SolutionPacker.Generation;

namespace SolutionPacker.Commands;

/// <summary>What a run of <c>pack</c> left behind.</summary>
/// <param name="Written">Source files written or deleted by <c>--write</c>.</param>
/// <param name="LeftOut">What of the source isn't in the zips.</param>
/// <param name="Warnings">What the checks found and the platform takes all the same.</param>
/// <param name="Zips">Full paths of the zips.</param>
internal sealed record PackResult(IReadOnlyList<SourceChange> Written, IReadOnlyList<Finding> LeftOut, IReadOnlyList<Finding> Warnings, IReadOnlyList<string> Zips);
