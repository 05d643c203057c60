using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>CreatePolymorphicLookupAttribute: a column that leads to rows of several tables, with a relationship to each.</summary>
internal sealed class CreatePolymorphicLookupAttributeHandler : SeveralRelationshipsHandler
{
    public override string MessageName => "CreatePolymorphicLookupAttribute";

    protected override ColumnType Type => ColumnType.Lookup;
}
