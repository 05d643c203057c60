using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;

[assembly: ProxyTypesAssembly]

namespace TestPlugins.EarlyBound;

[EntityLogicalName(LogicalTableName)]
public sealed class Account : Entity
{
    public const string LogicalTableName = "account";

    public Account() : base(LogicalTableName)
    {
    }

    [AttributeLogicalName("name")]
    public string Name => GetAttributeValue<string>("name");

    [RelationshipSchemaName("account_parent_account", EntityRole.Referenced)]
    public IEnumerable<Account> Children => GetRelatedEntities<Account>("account_parent_account", EntityRole.Referenced);
}
