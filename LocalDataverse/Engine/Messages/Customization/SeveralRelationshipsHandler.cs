using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>What the messages that make one column with several relationships have in common.</summary>
internal abstract class SeveralRelationshipsHandler : IMessageHandler
{
    public abstract string MessageName { get; }

    /// <summary>The column's type.</summary>
    protected abstract ColumnType Type { get; }

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Create, DefinitionRights.Relationship);

    public void Execute(OperationContext operation)
    {
        var (relationships, lookup) = (operation.Required<OneToManyRelationshipMetadata[]>("OneToManyRelationships"), new NewLookup(operation, operation.Required<LookupAttributeMetadata>("Lookup"), Type));
        var targets = relationships.Select(r => operation.Table(r.ReferencedEntity).LogicalName).ToList();
        if (Type == ColumnType.Customer && !targets.Order().SequenceEqual(["account", "contact"]))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"{MessageName} needs two relationships, one to account and one to contact.");
        if (targets.Count < 2 || relationships.Select(r => r.ReferencingEntity).Distinct().Count() != 1)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"{MessageName} needs relationships to several tables, all with the same ReferencingEntity.");
        var made = relationships.Select(r => lookup.Add(r, targets)).ToList();
        operation.OutputParameters["AttributeId"] = made[0].Attribute;
        operation.OutputParameters["RelationshipIds"] = made.Select(m => m.Relationship).ToArray();
    }
}
