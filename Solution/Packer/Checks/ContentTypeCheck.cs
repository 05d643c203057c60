using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Packaging;
using SolutionPacker.Xml;

namespace SolutionPacker.Checks;

/// <summary>Every entry has a content type.</summary>
internal sealed class ContentTypeCheck : IPackageCheck
{
    public const string Code = "PACK311";

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var types = SolutionXml.Parse(context.Package.ContentTypes, SolutionZip.ContentTypesEntry).Root!;
        return context.Package.Entries
            .Where(entry => !ContentTypes.Covers(types, entry.Name))
            .Select(entry => new Finding(Code, entry.SourceFile, $"[Content_Types].xml does not cover {entry.Name}."));
    }
}
