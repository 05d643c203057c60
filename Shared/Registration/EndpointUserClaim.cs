namespace ErpIntegration.Registration;

/// <summary>What a service endpoint's messages tell about the user; the numbers are the platform's (serviceendpoint.userclaim).</summary>
internal enum EndpointUserClaim
{
    /// <summary>Nothing.</summary>
    None = 1,

    /// <summary>The user's id.</summary>
    UserId = 2,

    /// <summary>More than the id.</summary>
    UserInfo = 3,
}
