using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Messages.Definitions;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// RetrieveMetadataChanges: the definitions a query wants; with the stamp of an earlier answer only what changed since, and what was deleted where DeletedMetadataFilters asks
/// for it. Changes are kept for ever, where the platform forgets them after 90 days.
/// </summary>
internal sealed class RetrieveMetadataChangesHandler : IMessageHandler
{
    public string MessageName => "RetrieveMetadataChanges";

    public void Execute(OperationContext operation)
    {
        var found = new MetadataQueryRunner(operation.Metadata, operation.Settings.Language, operation.Required<EntityQueryExpression>("Query")).Run();
        var deleted = new DeletedMetadataCollection();
        if (operation.Optional<string>("ClientVersionStamp") is { Length: > 0 } stamp)
        {
            var changes = new MetadataDifference(Before(operation, stamp), operation.Metadata);
            found = found.Where(changes.Keep);
            if (operation.InputParameters.TryGetValue("DeletedMetadataFilters", out var filters)) deleted = changes.Deleted((DeletedMetadataFilters)filters);
        }
        var tables = new EntityMetadataCollection();
        tables.AddRange(found);
        operation.OutputParameters["EntityMetadata"] = tables;
        operation.OutputParameters["ServerVersionStamp"] = $"{operation.Metadata.Version}!{operation.Now.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture)}";
        operation.OutputParameters["DeletedMetadata"] = deleted;
    }

    private static MetadataCatalog Before(OperationContext operation, string stamp) =>
        (long.TryParse(stamp.Split('!')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? operation.Session.MetadataAt(version) : null)
            ?? throw PlatformFault.Create(PlatformErrorCodes.ExpiredVersionStamp, "Version stamp associated with the client has expired. Please perform a full sync.");
}
