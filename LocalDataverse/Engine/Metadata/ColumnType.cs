namespace LocalDataverse.Engine.Metadata;

/// <summary>What a column holds; the names are those of the platform's AttributeTypeCode, with Image and File of their own.</summary>
public enum ColumnType
{
    /// <summary>bool.</summary>
    Boolean,
    /// <summary>int, 32 bits.</summary>
    Integer,
    /// <summary>long, 64 bits.</summary>
    BigInt,
    /// <summary>decimal, up to ten places.</summary>
    Decimal,
    /// <summary>double, up to five places.</summary>
    Double,
    /// <summary><see cref="Microsoft.Xrm.Sdk.Money"/>, up to four places.</summary>
    Money,
    /// <summary>string, one line.</summary>
    String,
    /// <summary>string, many lines.</summary>
    Memo,
    /// <summary>UTC <see cref="System.DateTime"/>.</summary>
    DateTime,
    /// <summary><see cref="System.Guid"/>.</summary>
    UniqueIdentifier,
    /// <summary><see cref="Microsoft.Xrm.Sdk.EntityReference"/> to one of <see cref="ColumnDefinition.Targets"/>.</summary>
    Lookup,
    /// <summary><see cref="Microsoft.Xrm.Sdk.EntityReference"/> to an account or a contact.</summary>
    Customer,
    /// <summary><see cref="Microsoft.Xrm.Sdk.EntityReference"/> to a systemuser or a team.</summary>
    Owner,
    /// <summary><see cref="Microsoft.Xrm.Sdk.OptionSetValue"/>.</summary>
    Picklist,
    /// <summary><see cref="Microsoft.Xrm.Sdk.OptionSetValueCollection"/>.</summary>
    MultiSelectPicklist,
    /// <summary><see cref="Microsoft.Xrm.Sdk.OptionSetValue"/>, the statecode column.</summary>
    State,
    /// <summary><see cref="Microsoft.Xrm.Sdk.OptionSetValue"/>, the statuscode column.</summary>
    Status,
    /// <summary>string, a table's logical name.</summary>
    EntityName,
    /// <summary>byte[]; files in chunks come with file columns.</summary>
    Image,
    /// <summary>Guid of a stored file.</summary>
    File,
    /// <summary>Rows of activityparty, as <see cref="Microsoft.Xrm.Sdk.EntityCollection"/>.</summary>
    PartyList,
    /// <summary><see cref="Microsoft.Xrm.Sdk.BooleanManagedProperty"/>.</summary>
    ManagedProperty,
    /// <summary>Nothing of its own is stored.</summary>
    Virtual,
}
