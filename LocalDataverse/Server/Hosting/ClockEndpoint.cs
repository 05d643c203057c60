using System;
using LocalDataverse.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.Server.Hosting;

/// <summary>
/// /localdataverse/clock: GET tells the organisation's time, PUT {"now":"…","frozen":true} sets it, DELETE goes back to real time. Tokens, broker and ERP keep real time. Not part of the
/// platform; the administrator's alone.
/// </summary>
internal sealed class ClockEndpoint
{
    private readonly Organization _organization;
    private readonly SteerableClock _clock;

    public ClockEndpoint(Organization organization, SteerableClock clock)
    {
        _organization = organization;
        _clock = clock;
    }

    /// <summary>Adds the routes.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/localdataverse/clock").RequireAdministrator(_organization);
        group.MapGet("", Tell);
        group.MapPut("", (Setting setting) =>
        {
            _clock.Set(setting.Now, setting.Frozen);
            return Tell();
        });
        group.MapDelete("", () =>
        {
            _clock.Reset();
            return Tell();
        });
    }

    private IResult Tell() => Results.Json(new Setting(_clock.GetUtcNow(), _clock.Frozen));

    /// <summary>What is told and set.</summary>
    /// <param name="Now">The time.</param>
    /// <param name="Frozen">True when it stands still.</param>
    internal sealed record Setting(DateTimeOffset Now, bool Frozen);
}
