using Microsoft.Extensions.DependencyInjection;

namespace ProNet.Application.Accounts.Addresses;

/// <summary>Registers how accounts come to another address.</summary>
public static class AddressUseCases
{
    /// <summary>Needs accounts, mails, and the words of <see cref="IAddressLetters"/>.</summary>
    public static IServiceCollection AddAddressUseCases(this IServiceCollection services) => services
        .AddScoped<AddressMails>()
        .AddScoped<RequestAddressHandler>()
        .AddScoped<AddressConfirmation>()
        .AddScoped<AddressObjection>();
}
