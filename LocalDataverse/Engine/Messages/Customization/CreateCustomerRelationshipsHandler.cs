using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>CreateCustomerRelationships: a column that leads to accounts and contacts, with a relationship to each.</summary>
internal sealed class CreateCustomerRelationshipsHandler : SeveralRelationshipsHandler
{
    public override string MessageName => "CreateCustomerRelationships";

    protected override ColumnType Type => ColumnType.Customer;
}
