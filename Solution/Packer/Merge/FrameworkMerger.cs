using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Merge;

/// <summary>
/// Component-framework tables (custom APIs, environment variables, plug-in packages, catalogs …): copied under the same path, byte for byte. They
/// have no fixed list, so such a folder is recognised by its shape: <c>&lt;set&gt;/&lt;key&gt;/&lt;table&gt;.xml</c> whose root is named as the file.
/// So is content that a component of Other/Customizations.xml names (reports and other kinds without files of their own). A folder without any XML holds no
/// component: it is left out, as other packers do.
/// </summary>
internal sealed class FrameworkMerger : IComponentMerger
{
    public const string Code = "PACK305";

    /// <summary>Rows of N:N and assignment tables.</summary>
    private const string Assets = "Assets";

    public void Merge(MergeContext context)
    {
        var findings = new List<Finding>();
        var named = context.Package.Customizations.Descendants("FileName").Select(name => name.Value.TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var folder in context.Left.GroupBy(file => file.Split('/')[0], StringComparer.OrdinalIgnoreCase).ToList())
        {
            if (!folder.Any(file => named.Contains(file) || file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            {
                context.LeaveOut(folder.Key, folder, "No file in this folder is a component's; nothing is packed of it.");
                continue;
            }

            if (!IsFramework(context, folder) && folder.Any(file => !named.Contains(file)))
            {
                findings.AddRange(folder.Where(file => !named.Contains(file)).Select(file => new Finding(Code, context.FullPath(file), "This file belongs to no kind of component the packer knows. Nothing would be packed of it.")));
                continue;
            }

            foreach (var file in folder)
                context.AddEntry(file);
        }

        FindingsException.ThrowIfAny(findings);
    }

    private static bool IsFramework(MergeContext context, IGrouping<string, string> folder)
        => string.Equals(folder.Key, Assets, StringComparison.OrdinalIgnoreCase)
            || folder.Any(file => file.Split('/') is [_, _, var name]
                && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                && string.Equals(context.Load(file).Name.LocalName + ".xml", name, StringComparison.OrdinalIgnoreCase));
}
