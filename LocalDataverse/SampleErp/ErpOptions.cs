using System;
using System.Net.Sockets;

namespace LocalDataverse.SampleErp;

/// <summary>How the sample ERP runs. The defaults are those of an ERP that nobody else knows of: a free port, new secrets, nothing kept.</summary>
public sealed class ErpOptions
{
    /// <summary>The folder of the database, made when missing. Null (default): a temporary database that goes with the host.</summary>
    public string? DataDirectory { get; set; }

    /// <summary>The TCP port on 127.0.0.1. 0 (default): any free one.</summary>
    public int Port { get; set; }

    /// <summary>A socket on 127.0.0.1 that listens already, for who wants to tell the address before the ERP is up: who connects until then waits for it. It goes with the host. Null (default): one is made for <see cref="Port"/>.</summary>
    public Socket? Listener { get; set; }

    /// <summary>The Entra tenant whose token endpoint the ERP plays. Default: a fixed made-up id.</summary>
    public string TenantId { get; set; } = "6d5c9c2e-3f1b-4c55-9a53-0d6a8e5b7f10";

    /// <summary>The application (client) id that may sign in. Default: a fixed made-up id.</summary>
    public string ClientId { get; set; } = "0f9a4a1d-52b3-4a0e-8f6e-7c1d2b3e4f50";

    /// <summary>The application's secret. Null (default): a new random one at every start; read it from <see cref="ErpHost.ClientSecret"/>.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>The key of the <c>/_faults</c> endpoint. Null (default): a new random one at every start; read it from <see cref="ErpHost.AdminKey"/>.</summary>
    public string? AdminKey { get; set; }

    /// <summary>The id of the ERP's environment, which Inventory Visibility's addresses and tokens name. Default: a fixed made-up id.</summary>
    public string EnvironmentId { get; set; } = "3b7e1c52-94d6-4f0a-8c1e-2a5d7b9f6e31";

    /// <summary>How long an access token is good for. Default: one hour, as Entra's usually are.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The company whose rows the signed-in user sees without <c>cross-company=true</c>. Default: <c>usmf</c>.</summary>
    public string DefaultCompany { get; set; } = "usmf";

    /// <summary>The most rows in one answer; the rest is behind <c>@odata.nextLink</c>. Default: 10,000, as in F&amp;O.</summary>
    public int PageSize { get; set; } = 10_000;

    /// <summary>
    /// Whether an order line reserves stock as it is created when its header doesn't say (the reservation setting of the accounts receivable
    /// parameters in F&amp;O). Default: true.
    /// </summary>
    public bool ReserveOnOrder { get; set; } = true;

    /// <summary>What a new database is filled with.</summary>
    public ErpSeedOptions Seed { get; set; } = new();

    /// <summary>When requests are turned away for load.</summary>
    public ErpThrottlingOptions Throttling { get; set; } = new();

    /// <summary>The clock of tokens, delays and order dates. Default: the system's.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Where client credentials are turned into a token.</summary>
    /// <param name="baseUrl">The service's address.</param>
    public Uri TokenEndpointAt(Uri baseUrl) => new(baseUrl, $"{TenantId}/oauth2/v2.0/token");
}
