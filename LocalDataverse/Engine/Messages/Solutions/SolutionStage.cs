using System;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Manifest;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>What StageSolution finds out about a zip: it is imported, and everything taken back.</summary>
internal static class SolutionStage
{
    /// <summary>Checks the zip; whatever is wrong with it is in the results.</summary>
    public static StageSolutionResults Check(Organization organization, Stream stream, Guid userId)
    {
        var results = new StageSolutionResults { MissingDependencies = [], SolutionComponentsDetails = [], SolutionValidationResults = [], StageSolutionStatus = StageSolutionStatus.Failed };
        try
        {
            using var zip = SolutionZip.Open(stream);
            var manifest = SolutionManifest.Read(zip);
            results.SolutionDetails = Details(organization, manifest);
            var report = new SolutionImporter(organization.Store, organization.Clock, organization.AdministratorId).Try(zip, manifest, new SolutionImportOptions { UserId = userId });
            results.SolutionComponentsDetails = [.. report.Components.Select(c => new SolutionComponentDetails { ComponentName = c.Name, ComponentTypeName = c.Kind })];
            results.SolutionValidationResults = [.. report.Components.Where(c => !c.Done).Select(c => Result(SolutionValidationResultType.Warning, 0, $"{c.Kind} {c.Name}: {c.Reason}"))];
            results.StageSolutionStatus = StageSolutionStatus.Passed;
        }
        catch (SolutionImportException e)
        {
            results.SolutionValidationResults = [Result(SolutionValidationResultType.Error, e.ErrorCode, e.Message)];
            results.MissingDependencies = [.. e.Missing.Select(ToMissing)];
        }
        return results;
    }

    private static SolutionDetails Details(Organization organization, SolutionManifest manifest)
    {
        using var session = organization.Store.OpenSession();
        var installed = new InstalledSolutions(session);
        var previous = installed.Find(manifest.UniqueName);
        return new SolutionDetails
        {
            SolutionUniqueName = manifest.UniqueName,
            SolutionFriendlyName = Labels.Pick(manifest.DisplayNames, manifest.LanguageCode) ?? manifest.UniqueName,
            SolutionDescription = Labels.Pick(manifest.Descriptions, manifest.LanguageCode),
            SolutionVersion = manifest.Version,
            IsManaged = manifest.Managed,
            PublisherUniqueName = manifest.Publisher.UniqueName,
            PublisherFriendlyName = Labels.Pick(manifest.Publisher.DisplayNames, manifest.LanguageCode) ?? manifest.Publisher.UniqueName,
            PreviousSolutionUniqueName = previous?.GetAttributeValue<string>("uniquename"),
            PreviousSolutionFriendlyName = previous?.GetAttributeValue<string>("friendlyname"),
            PreviousSolutionVersion = previous?.GetAttributeValue<string>("version"),
            PreviousIsManaged = previous?.GetAttributeValue<bool>("ismanaged") ?? false,
            HasPendingUpgrade = installed.Find(SolutionUpgrade.HoldingName(manifest.UniqueName)) is not null,
        };
    }

    private static SolutionValidationResult Result(SolutionValidationResultType type, int code, string message) => new() { SolutionValidationResultType = type, ErrorCode = code, Message = message };

    private static MissingDependency ToMissing(RequiredComponent required) => new()
    {
        RequiredComponentType = required.Type,
        RequiredComponentSchemaName = required.SchemaName,
        RequiredComponentDisplayName = required.DisplayName,
        RequiredComponentParentSchemaName = required.ParentSchemaName,
        RequiredComponentId = required.Id ?? Guid.Empty,
        RequiredSolutionName = required.Solution,
        DependentComponentSchemaName = required.DependentName,
    };
}
