using System;
using System.Collections.Generic;
using System.Linq;

namespace SolutionPacker.Diagnostics;

/// <summary>Ends a run: nothing is packed while one of these stands.</summary>
internal sealed class FindingsException : Exception
{
    public FindingsException(IReadOnlyList<Finding> findings)
        : base(string.Join(Environment.NewLine, findings.Select(finding => finding.ToString())))
        => Findings = findings;

    public FindingsException(string code, string file, string message, Exception? cause = null)
        : base(new Finding(code, file, message).ToString(), cause)
        => Findings = [new Finding(code, file, message)];

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Throws when there is at least one finding.</summary>
    public static void ThrowIfAny(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        if (all.Count > 0)
            throw new FindingsException(all);
    }
}
