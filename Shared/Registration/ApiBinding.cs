namespace ErpIntegration.Registration;

/// <summary>What a custom API is called on; the numbers are the platform's (customapi.bindingtype).</summary>
internal enum ApiBinding
{
    /// <summary>Nothing.</summary>
    Global = 0,

    /// <summary>A row; the platform adds the request parameter Target.</summary>
    Entity = 1,

    /// <summary>A table.</summary>
    EntityCollection = 2,
}
