namespace ErpIntegration.Registration;

/// <summary>Types of custom API parameters; the numbers are the platform's (global choice customapifieldtype).</summary>
internal enum ParameterType
{
    /// <summary><see cref="bool"/>.</summary>
    Boolean = 0,

    /// <summary><see cref="System.DateTime"/>.</summary>
    DateTime = 1,

    /// <summary><see cref="decimal"/>.</summary>
    Decimal = 2,

    /// <summary>Microsoft.Xrm.Sdk.Entity.</summary>
    Entity = 3,

    /// <summary>Microsoft.Xrm.Sdk.EntityCollection.</summary>
    EntityCollection = 4,

    /// <summary>Microsoft.Xrm.Sdk.EntityReference.</summary>
    EntityReference = 5,

    /// <summary><see cref="double"/>.</summary>
    Float = 6,

    /// <summary><see cref="int"/>.</summary>
    Integer = 7,

    /// <summary>Microsoft.Xrm.Sdk.Money.</summary>
    Money = 8,

    /// <summary>Microsoft.Xrm.Sdk.OptionSetValue.</summary>
    Picklist = 9,

    /// <summary><see cref="string"/>.</summary>
    String = 10,

    /// <summary>Array of <see cref="string"/>.</summary>
    StringArray = 11,

    /// <summary><see cref="System.Guid"/>.</summary>
    Guid = 12,
}
