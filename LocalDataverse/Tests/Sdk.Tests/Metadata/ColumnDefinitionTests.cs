using System;
using System.Collections.Generic;
using LocalDataverse.Sdk.Tests.Wire;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Metadata;

public sealed class ColumnDefinitionTests
{
    public static TheoryData<AttributeMetadata, AttributeTypeCode, string> Kinds => new()
    {
        { new StringAttributeMetadata("s"), AttributeTypeCode.String, "StringType" },
        { new MemoAttributeMetadata("s"), AttributeTypeCode.Memo, "MemoType" },
        { new IntegerAttributeMetadata("s"), AttributeTypeCode.Integer, "IntegerType" },
        { new BigIntAttributeMetadata("s"), AttributeTypeCode.BigInt, "BigIntType" },
        { new DecimalAttributeMetadata("s"), AttributeTypeCode.Decimal, "DecimalType" },
        { new DoubleAttributeMetadata("s"), AttributeTypeCode.Double, "DoubleType" },
        { new MoneyAttributeMetadata("s"), AttributeTypeCode.Money, "MoneyType" },
        { new BooleanAttributeMetadata("s"), AttributeTypeCode.Boolean, "BooleanType" },
        { new DateTimeAttributeMetadata(DateTimeFormat.DateOnly, "s"), AttributeTypeCode.DateTime, "DateTimeType" },
        { new PicklistAttributeMetadata("s"), AttributeTypeCode.Picklist, "PicklistType" },
        { new MultiSelectPicklistAttributeMetadata("s"), AttributeTypeCode.Virtual, "MultiSelectPicklistType" },
        { new FileAttributeMetadata("s"), AttributeTypeCode.Virtual, "FileType" },
        { new ImageAttributeMetadata("s"), AttributeTypeCode.Virtual, "ImageType" },
        { new UniqueIdentifierAttributeMetadata("s"), AttributeTypeCode.Uniqueidentifier, "UniqueidentifierType" },
    };

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public void A_definition_knows_its_kind(AttributeMetadata column, AttributeTypeCode code, string name)
    {
        Assert.Equal(code, column.AttributeType);
        Assert.Equal(name, column.AttributeTypeName.Value);
        Assert.Equal("s", column.SchemaName);
    }

    [Fact]
    public void Kinds_without_a_schema_name_know_their_kind_too()
    {
        Assert.Equal(AttributeTypeCode.Lookup, new LookupAttributeMetadata().AttributeType);
        Assert.Equal(AttributeTypeCode.State, new StateAttributeMetadata().AttributeType);
        Assert.Equal(AttributeTypeCode.Status, new StatusAttributeMetadata().AttributeType);
    }

    [Fact]
    public void A_text_becomes_a_value_of_a_list_only_when_it_is_on_it()
    {
        DateTimeBehavior behavior = "dateonly";

        Assert.Equal(DateTimeBehavior.DateOnly, behavior);
        Assert.Throws<ArgumentException>(() => { StringFormatName _ = "Nonsense"; });
    }

    [Fact]
    public void Values_given_to_a_constructor_are_kept()
    {
        Assert.True(new BooleanManagedProperty(true).Value);
        Assert.Equal(AttributeRequiredLevel.Recommended, new AttributeRequiredLevelManagedProperty(AttributeRequiredLevel.Recommended).Value);
        Assert.Equal([1, 2], new OptionMetadata(5, new List<int> { 1, 2 }).ParentValues);
        Assert.Equal(RelationshipType.ManyToManyRelationship, new ManyToManyRelationshipMetadata().RelationshipType);
        Assert.Equal("A", new Label("A", 1033).LocalizedLabels[0].Label);
    }

    [Fact]
    public void A_table_s_definition_survives_being_posted_as_a_result()
    {
        var context = new RemoteExecutionContext();
        context.OutputParameters["EntityMetadata"] = new EntityMetadata { LogicalName = "account", DisplayName = new Label("Account", 1033) };

        var again = (EntityMetadata)BodyFormat.Through("xml", context).OutputParameters["EntityMetadata"];

        Assert.Equal(("account", "Account"), (again.LogicalName, again.DisplayName.LocalizedLabels[0].Label));
    }

    [Fact]
    public void A_query_for_definitions_may_compare_their_own_enumerations()
    {
        AttributeTypeCode[] kinds = [AttributeTypeCode.Lookup, AttributeTypeCode.Owner];
        var condition = new MetadataConditionExpression("AttributeType", MetadataConditionOperator.In, kinds);

        Assert.Equal(kinds, BodyFormat.ReadXml<MetadataConditionExpression>(BodyFormat.WriteXml(condition)).Value);
    }
}
