using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;

namespace LocalDataverse.Sdk.Tests.Rows;

/// <summary>An early-bound class shaped as the generators write them.</summary>
[DataContract]
[EntityLogicalName(EntityLogicalName)]
public sealed class Account : Entity
{
    public const string EntityLogicalName = "account";

    public Account()
        : base(EntityLogicalName)
    {
    }

    [AttributeLogicalName("accountid")]
    public Guid? AccountId
    {
        get => GetAttributeValue<Guid?>("accountid");
        set
        {
            SetAttributeValue("accountid", value);
            base.Id = value ?? Guid.Empty;
        }
    }

    [AttributeLogicalName("accountid")]
    public override Guid Id
    {
        get => base.Id;
        set => AccountId = value;
    }

    [AttributeLogicalName("name")]
    public string? Name
    {
        get => GetAttributeValue<string>("name");
        set => SetAttributeValue("name", value);
    }

    [AttributeLogicalName("creditlimit")]
    public Money? CreditLimit
    {
        get => GetAttributeValue<Money>("creditlimit");
        set => SetAttributeValue("creditlimit", value);
    }

    [AttributeLogicalName("industrycode")]
    public OptionSetValue? IndustryCode
    {
        get => GetAttributeValue<OptionSetValue>("industrycode");
        set => SetAttributeValue("industrycode", value);
    }

    [AttributeLogicalName("numberofemployees")]
    public int? NumberOfEmployees
    {
        get => GetAttributeValue<int?>("numberofemployees");
        set => SetAttributeValue("numberofemployees", value);
    }

    [AttributeLogicalName("createdon")]
    public DateTime? CreatedOn => GetAttributeValue<DateTime?>("createdon");

    [AttributeLogicalName("primarycontactid")]
    public EntityReference? PrimaryContactId
    {
        get => GetAttributeValue<EntityReference>("primarycontactid");
        set => SetAttributeValue("primarycontactid", value);
    }

    [RelationshipSchemaName("contact_customer_accounts")]
    public IEnumerable<Contact>? ContactCustomerAccounts
    {
        get => GetRelatedEntities<Contact>("contact_customer_accounts", null);
        set => SetRelatedEntities("contact_customer_accounts", null, value);
    }

    [RelationshipSchemaName("account_parent_account", EntityRole.Referencing)]
    public Account? ParentAccount
    {
        get => GetRelatedEntity<Account>("account_parent_account", EntityRole.Referencing);
        set => SetRelatedEntity("account_parent_account", EntityRole.Referencing, value);
    }

    public string? IndustryText => GetFormattedAttributeValue("industrycode");
}
