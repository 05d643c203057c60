namespace LocalDataverse.SampleErp.Model;

/// <summary>Item (kept in stock) or service.</summary>
internal enum EcoResProductType
{
    Item = 1,
    Service = 2,
}
