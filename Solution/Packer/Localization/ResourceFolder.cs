using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;
using SolutionPacker.Source;

namespace SolutionPacker.Localization;

/// <summary>
/// The languages of an unpacked solution beside the one its XML is written in, where SolutionPackager keeps them: Resources/1031/resources.1031.resx, or with
/// the culture's name, Resources/de-DE/resources.de-DE.resx.
/// </summary>
internal static class ResourceFolder
{
    private const string Folder = "Resources";

    /// <summary>A language's path in the source. LCIDs need no list of cultures on the machine that reads them.</summary>
    public static string Path(string language) => $"{Folder}/{language}/resources.{language}.resx";

    /// <summary>Takes the files of all languages.</summary>
    /// <exception cref="FindingsException">PACK337: a folder that is no language, the base language, or one language twice.</exception>
    public static IReadOnlyList<ResourceFile> Take(MergeContext context)
    {
        var files = new SortedDictionary<string, ResourceFile>(StringComparer.Ordinal);
        foreach (var path in context.Take(Folder, ".resx"))
        {
            var file = context.FullPath(path);
            var language = LanguageOf(path, file);
            if (language == context.Package.Manifest.Language)
                throw new FindingsException(ResourceFile.Code, file, "This is the solution's base language. Its texts are in the components' own files.");
            if (!files.TryAdd(language, ResourceFile.Read(language, file, context.Load(path))))
                throw new FindingsException(ResourceFile.Code, file, $"The language {language} is there twice, also as {files[language].File}.");
        }

        return [.. files.Values];
    }

    /// <summary>The paths of all languages' files in a source.</summary>
    public static IEnumerable<string> Files(SolutionSource source) => source.In(Folder).Where(path => path.EndsWith(".resx", StringComparison.OrdinalIgnoreCase));

    /// <summary>LCID of the language that a path in the source is for.</summary>
    /// <exception cref="FindingsException">PACK337: it is for none.</exception>
    public static string LanguageOf(string path, string file)
    {
        if (path.Split('/') is not [_, var name, var fileName] || !string.Equals(fileName, $"resources.{name}.resx", StringComparison.OrdinalIgnoreCase))
            throw new FindingsException(ResourceFile.Code, file, $"A language's texts are in {Path("1031")} for example.");
        if (name.All(char.IsAsciiDigit))
            return name;
        // Cultures that Windows gave no LCID share this one.
        const int none = 0x1000;
        try
        {
            if (CultureInfo.GetCultureInfo(name, predefinedOnly: true).LCID is not none and var lcid)
                return lcid.ToString(CultureInfo.InvariantCulture);
        }
        catch (CultureNotFoundException exception)
        {
            throw new FindingsException(ResourceFile.Code, file, $"There is no culture '{name}' on this machine. Name the folder and the file by the language's LCID.", exception);
        }

        throw new FindingsException(ResourceFile.Code, file, $"The culture '{name}' has no LCID.");
    }
}
