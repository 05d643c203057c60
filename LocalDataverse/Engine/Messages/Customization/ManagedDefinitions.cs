using System;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Layers;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>What managed solutions let nobody do to their definitions.</summary>
internal static class ManagedDefinitions
{
    /// <summary>Refuses a change of a definition whose solution doesn't allow it (IsCustomizable).</summary>
    public static void DemandChange(OperationContext operation, int type, Guid id)
    {
        if (!ManagedComponents.IsCustomizable(operation.Session, type, id)) throw PlatformFault.Create(PlatformErrorCodes.GenericManagedPropertyFailure, ManagedComponents.NotCustomizable(type, id));
    }

    /// <summary>Refuses new columns of a managed table that allows none.</summary>
    public static void DemandNewColumns(OperationContext operation, TableDefinition table)
    {
        if (table.IsIntersect) throw PlatformFault.Create(PlatformErrorCodes.EntityIsNotCustomizable, "The specified entity is not customizable");
        var id = MetadataIds.Table(table.LogicalName);
        if (!table.Restrictions.Any(r => r is "CanCreateAttributes" or "IsCustomizable") || !new InstalledSolutions(operation.Session).ManagedHolders((ComponentTypes.Entity, id)).Any()) return;
        throw PlatformFault.Create(
            PlatformErrorCodes.GenericManagedPropertyFailure,
            $"The evaluation of the current component(name={ComponentTypes.Name(ComponentTypes.Entity)}, id={id:D}) in the current operation (Create) failed during managed property evaluation of condition: 'Managed Property Name: cancreateattributes; Component Name: Attribute; Attribute Name: cancreateattributes;'");
    }

    /// <summary>Refuses the deletion of what a managed solution, or the platform, brings.</summary>
    public static void DemandDelete(OperationContext operation, int type, Guid id)
    {
        if (new MetadataIndex(operation.Metadata).IsPlatforms(type, id) || new InstalledSolutions(operation.Session).ManagedHolders((type, id)).Any()) throw NotDeletable(type, id);
    }

    private static FaultException<OrganizationServiceFault> NotDeletable(int type, Guid id) => PlatformFault.Create(
        PlatformErrorCodes.CannotDeleteMetadata,
        $"The 'Delete' operation on the current component(name='{ComponentTypes.Name(type)}', id='{id:D}') failed during managed property evaluation of condition: 'Managed Property Name: canbedeleted; Component Name: {ComponentTypes.Name(type)}; Attribute Name: canbedeleted;'");
}
