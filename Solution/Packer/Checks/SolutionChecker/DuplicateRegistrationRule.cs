using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks.SolutionChecker;

/// <summary>One plug-in registered twice for the same event does its work twice. An error: the solution checker calls it Critical.</summary>
internal sealed class DuplicateRegistrationRule : IPackageCheck
{
    public const string Code = "meta-remove-dup-reg";

    public IEnumerable<Finding> Check(CheckContext context)
        => from step in context.Package.Components("SdkMessageProcessingSteps")
           group step by Event(step.Element) into same
           where same.Count() > 1
           select new Finding(Code, same.Last().File, $"{string.Join(", ", same.Select(step => (string?)step.Element.Attribute("Name")).Order(StringComparer.Ordinal))} run the same plug-in for the same event.");

    // Steps with another configuration or other filtering columns are taken as meant (assumed: the rule's page names neither).
    private static string Event(XElement step)
    {
        string[] parts = ["PluginTypeId", "PluginTypeExportKey", "EventHandler", "SdkMessageId", "SdkMessageName", "PrimaryEntity", "SecondaryEntity", "Stage", "Mode", "FilteringAttributes", "Configuration"];
        return string.Join('|', parts.Select(part => step.Element(part)?.Value.Trim('{', '}').ToUpperInvariant()));
    }
}
