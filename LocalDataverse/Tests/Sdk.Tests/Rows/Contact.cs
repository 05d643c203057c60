using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;

namespace LocalDataverse.Sdk.Tests.Rows;

[DataContract]
[EntityLogicalName(EntityLogicalName)]
public sealed class Contact : Entity
{
    public const string EntityLogicalName = "contact";

    public Contact()
        : base(EntityLogicalName)
    {
    }

    [AttributeLogicalName("contactid")]
    public override Guid Id
    {
        get => base.Id;
        set
        {
            SetAttributeValue("contactid", value);
            base.Id = value;
        }
    }

    [AttributeLogicalName("fullname")]
    public string? FullName
    {
        get => GetAttributeValue<string>("fullname");
        set => SetAttributeValue("fullname", value);
    }

    [AttributeLogicalName("parentcustomerid")]
    public EntityReference? ParentCustomerId
    {
        get => GetAttributeValue<EntityReference>("parentcustomerid");
        set => SetAttributeValue("parentcustomerid", value);
    }
}
