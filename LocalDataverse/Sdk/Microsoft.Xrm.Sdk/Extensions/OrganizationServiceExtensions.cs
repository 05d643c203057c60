using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Extensions;

/// <summary>Reads definitions.</summary>
public static class OrganizationServiceExtensions
{
    /// <summary>The published definition of a table, with everything that belongs to it.</summary>
    public static EntityMetadata GetEntityMetadata(this IOrganizationService serviceProxy, string logicalName) => Retrieve(serviceProxy, logicalName, false);

    /// <summary>The definition of a table with the changes that aren't published yet.</summary>
    public static EntityMetadata GetEntityMetadataAsIfPublished(this IOrganizationService serviceProxy, string logicalName) => Retrieve(serviceProxy, logicalName, true);

    private static EntityMetadata Retrieve(IOrganizationService service, string logicalName, bool asIfPublished)
    {
        var request = new RetrieveEntityRequest { LogicalName = logicalName, EntityFilters = EntityFilters.All, RetrieveAsIfPublished = asIfPublished };
        return ((RetrieveEntityResponse)service.Execute(request)).EntityMetadata;
    }
}
