namespace LocalDataverse.Server.WebApi;

/// <summary>How much an answer says of itself: <c>odata.metadata</c> of Accept (OData JSON Format 4.0, section 3.1).</summary>
internal enum MetadataLevel
{
    /// <summary>Values only, with counts and links to more.</summary>
    None,

    /// <summary>What a client can't work out itself; the default.</summary>
    Minimal,

    /// <summary>Types, addresses and links as well.</summary>
    Full,
}
