using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Sources;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>The parameters that the messages of imports have in common.</summary>
internal static class ImportParameters
{
    /// <summary>The zip: CustomizationFile, or what StageSolution has taken.</summary>
    public static byte[] Zip(OperationContext operation) => Upload(operation) is { } upload ? StagedSolutions.Read(operation.Session, upload) : operation.Required<byte[]>("CustomizationFile");

    /// <summary>The id of the zip that StageSolution has taken; null when the zip is a parameter.</summary>
    public static Guid? Upload(OperationContext operation) =>
        operation.Optional<SolutionParameters>("SolutionParameters")?.StageSolutionUploadId is { } upload && upload != Guid.Empty ? upload : null;

    /// <summary>How to import.</summary>
    public static SolutionImportOptions Options(OperationContext operation, bool upgrade)
    {
        UnsupportedParameters.RefuseOfImport(operation);
        var options = new SolutionImportOptions
        {
            ActivateSteps = operation.Optional<bool>("PublishWorkflows"),
            OverwriteUnmanagedCustomizations = operation.Optional<bool>("OverwriteUnmanagedCustomizations"),
            HoldingSolution = operation.Optional<bool>("HoldingSolution"),
            Upgrade = upgrade,
            UserId = operation.UserId,
        };
        foreach (var row in operation.Optional<EntityCollection>("ComponentParameters")?.Entities ?? Empty) Add(options, row);
        return options;
    }

    private static IEnumerable<Entity> Empty => [];

    // What deployment settings turn into (PLATFORM-FACTS 5).
    private static void Add(SolutionImportOptions options, Entity row)
    {
        switch (row.LogicalName)
        {
            case "environmentvariablevalue" or "environmentvariabledefinition":
                options.EnvironmentVariables[Need(row, "schemaname")] = row.GetAttributeValue<string>("value") ?? "";
                break;
            case "connectionreference":
                options.ConnectionReferences[Need(row, "connectionreferencelogicalname")] = Need(row, "connectionid");
                break;
            default:
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"ComponentParameters may hold values of environment variables and connection references, not rows of '{row.LogicalName}'.");
        }
    }

    private static string Need(Entity row, string column) =>
        row.GetAttributeValue<string>(column) ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"ComponentParameters: a row of {row.LogicalName} has no {column}.");
}
