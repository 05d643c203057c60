using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Source;

namespace SolutionPacker.Merge;

/// <summary>Annotation of a merged element: where it came from.</summary>
/// <param name="Path">Full path.</param>
internal sealed record SourceFile(string Path)
{
    /// <summary>The file an element was merged from; what was in the skeleton from the start names the skeleton.</summary>
    public static string Of(XElement element)
        => element.AncestorsAndSelf().Select(candidate => candidate.Annotation<SourceFile>()).OfType<SourceFile>().FirstOrDefault()?.Path ?? SolutionSource.SkeletonPath;
}
